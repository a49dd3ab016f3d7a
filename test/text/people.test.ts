// Author blocks: names, jobs, employers and places are told apart, and headings are none of them.

import { describe, expect, it } from 'vitest'
import {
  isCredentialedName,
  looksLikeOrganization,
  looksLikePersonName,
  looksLikePlace,
  looksLikeRole,
  readByline,
} from '../../src/text/people.js'

const HEADINGS = [
  'Blood, Sweat, and Tears',
  'Treatment, Diagnosis',
  'Multiple Sclerosis, MS',
  'Side Effects',
  'Hair Loss',
  'Chief Complaint',
  'Practical Points',
  'When to Call a Doctor',
  'Choosing a Hospital',
  'Leaving the Hospital',
  'Hospital Stay',
  'Internal Medicine',
  'Support Group',
  'Dialysis Centers',
  'What Is a Cancer Center',
  'Chair Yoga',
  'Nursing School',
  'Chicken, Turkey',
  'Treatment, OR',
  'By Mouth',
  'By Intravenous Infusion',
  'By Body System',
  'Reviewed by',
  '',
]

describe('readByline', () => {
  const people = (text: string): readonly string[] | undefined =>
    readByline(text)?.people.map(person => [person.name, ...person.credentials].join('|'))

  it.each([
    ['Adam Smith, MD, PhD', ['Adam Smith|MD|PhD']],
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['BY JANE ROE', ['JANE ROE']],
    ['Written by: Jane Roe, RN', ['Jane Roe|RN']],
    ['Dr. Jane Roe', ['Jane Roe']],
    ['Jane Roe, M.D., Ph.D., FRCP(C)', ['Jane Roe|MD|PhD|FRCP']],
    ['Jane Roe MD PhD', ['Jane Roe|MD|PhD']],
    ['Jane Roe, MD/PhD; John Q. Doe Jr., MD', ['Jane Roe|MD|PhD', 'John Q. Doe Jr.|MD']],
    ['John Doe, Jr., MD', ['John Doe Jr.|MD']],
    ['By Jane Roe, MD, and John Doe, PhD.', ['Jane Roe|MD', 'John Doe|PhD']],
    ["Siobhán O'Brien-Smith, BM BCh, MRCP", ["Siobhán O'Brien-Smith|BM|BCh|MRCP"]],
    ['Author: Ludwig van der Berg', ['Ludwig van der Berg']],
    ['Gary Small, MD', ['Gary Small|MD']],
    ['Jane Q. Public, MD, PhD, FACP', ['Jane Q. Public|MD|PhD|FACP']],
    ['Dr. med. Anna Beispiel', ['Anna Beispiel']],
    ['Prof. Dr. med. Anna Beispiel', ['Anna Beispiel']],
    ['Univ.-Prof. Dr. rer. nat. Anna Beispiel', ['Anna Beispiel']],
    ['PD Dr. Anna Beispiel', ['Anna Beispiel']],
    ['Prof. John Smith', ['John Smith']],
    ['By Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['By John Doe Jr.', ['John Doe Jr.']],
    ['John Doe III, MD', ['John Doe III|MD']],
    ['By Jane Roe and John Doe, MDs', ['Jane Roe|MD', 'John Doe|MD']],
    ['BY JANE ROE AND JOHN DOE', ['JANE ROE', 'JOHN DOE']],
    ['By Zac Hall', ['Zac Hall']],
    ['By Ally Roe', ['Ally Roe']],
    ['By Karim GHARBI', ['Karim GHARBI']],
    ['Autorin: Anna Beispiel', ['Anna Beispiel']],
    ['Verfasst von Dr. Anna Beispiel und Hans Muster', ['Anna Beispiel', 'Hans Muster']],
    ['Écrit par Jean Dupont', ['Jean Dupont']],
    ['Escrito por Juan Pérez', ['Juan Pérez']],
  ])('reads the people of %j', (text, expected) => {
    expect(people(text)).toEqual(expected)
    expect(readByline(text)?.role).toBe('author')
  })

  it('tells reviewers and editors from authors', () => {
    expect(readByline('Medically reviewed by Jane Roe, MD, FACP')).toEqual({
      role: 'reviewer',
      people: [{ name: 'Jane Roe', type: 'person', credentials: ['MD', 'FACP'], roles: [] }],
    })
    expect(readByline('Fact-checked by Jane Roe')?.role).toBe('reviewer')
    expect(readByline('Edited by Jane Roe')?.role).toBe('editor')
    expect(readByline('Translated by Jane Roe')?.role).toBe('translator')
    expect(readByline('Medizinisch geprüft von Dr. Anna Beispiel')?.role).toBe('reviewer')
    expect(readByline('Relu par Jean Dupont')?.role).toBe('reviewer')
    expect(readByline('Traducido por Juan Pérez')?.role).toBe('translator')
  })

  it('gives jobs and employers to the person in front of them', () => {
    expect(readByline('Jane Roe, MD, Director of Surgery, Lakeview Hospital')?.people).toEqual([
      {
        name: 'Jane Roe',
        type: 'person',
        credentials: ['MD'],
        roles: ['Director of Surgery'],
        affiliation: 'Lakeview Hospital',
      },
    ])
  })

  it('reads organizations and teams behind a label', () => {
    for (const text of [
      'By Lakeview Clinic Staff',
      'By the Editorial Team',
      'By Centers for Disease Control and Prevention',
      'By the American Cancer Society medical and editorial content team',
      'Verfasst von Universität Heidelberg',
    ]) {
      expect(readByline(text)?.people).toMatchObject([{ type: 'organization' }])
    }
  })

  it.each([
    ...HEADINGS,
    'Jane Roe',
    'Chevy Chase, MD',
    'By clicking, you agree',
    'By listing all the experts',
    'By Jane Roe, who fell ill',
    'Von Kopf bis Fuß',
    'Par exemple',
    'By Town Hall',
    'Autor: Die Redaktion',
    'By Jane NASA',
    'Dr. Roe',
    'Prof. Dr. med.',
    'Jane Roe and John Doe, MDs',
  ])('gives null for %j', text => {
    expect(readByline(text)).toBeNull()
  })
})

describe('isCredentialedName', () => {
  it.each([
    'Adam Smith, MD',
    'Helena R. Voss, MD, MPH',
    'Eve Poe MD',
    'Jane Roe, PA-C',
    'Jane Roe, Pharm.D.',
    'Jane Roe, Esq.',
    'Jane Roe, MS, RD',
  ])('holds for %j', text => {
    expect(isCredentialedName(text)).toBe(true)
  })

  it.each([
    ...HEADINGS,
    'Adam Smith',
    'Adam Smith, MD, Director',
    'Executive MBA',
    'Golden Gate RT',
    'Silver Spring, MD',
    'By Jane Roe, MD',
  ])('does not hold for %j', text => {
    expect(isCredentialedName(text)).toBe(false)
  })
})

describe('looksLikePersonName', () => {
  it.each([
    'Adam Smith',
    'Adam D. Cohen',
    'J. K. Rowe',
    'Ludwig van der Berg',
    'May Chen',
    "Conan O'Neill",
    'José Núñez',
  ])('holds for %j', text => {
    expect(looksLikePersonName(text)).toBe(true)
  })

  it.each([
    ...HEADINGS,
    'Adam',
    'Town Hall',
    'Zac Hall',
    'Universität Heidelberg',
    'New York',
    "Crohn's Disease",
    'adam smith',
    'Machine Translation',
    'Patient Stories',
  ])('does not hold for %j', text => {
    expect(looksLikePersonName(text)).toBe(false)
  })
})

describe('looksLikeRole', () => {
  it.each([
    'Director, Early Arthritis Clinic',
    'Medical Director, Early Arthritis Clinic',
    'Assistant Professor, Rheumatology Section',
    'Associate Professor of Medicine',
    'Professor Emeritus',
    'Chief of Surgery',
    'Chief Medical Officer',
    'Chair, Department of Medicine',
    'Fellow',
    'Staff Writer',
    'Nurse Practitioner',
    'Editor-in-Chief',
    'Co-Founder & Medical Director',
  ])('holds for %j', text => {
    expect(looksLikeRole(text)).toBe(true)
  })

  it.each([
    ...HEADINGS,
    'Nurse',
    'Find a Doctor',
    'Director of the program says that it works',
    'The director resigned.',
  ])('does not hold for %j', text => {
    expect(looksLikeRole(text)).toBe(false)
  })
})

describe('looksLikeOrganization', () => {
  it.each([
    'Lakeshore Joint Institute at Westmarch University',
    'Westmarch Eye Institute of the University of Ellery',
    'Department of Medicine, University of Ellery',
    'Mayo Clinic',
    'National Institutes of Health',
    'Ellery NHS Foundation Trust',
    'Acme Inc.',
    'Novo Labs, LLC',
    'National Institute on Aging',
    'Bundesministerium für Gesundheit',
    'Ministère de la Santé',
    'Universidad de Chile',
    'Medizinische Universität Wien',
    'Robert Koch-Institut',
    'Deutsche Krebsgesellschaft',
    'Hôpital Saint-Louis',
  ])('holds for %j', text => {
    expect(looksLikeOrganization(text)).toBe(true)
  })

  it.each([
    ...HEADINGS,
    'Denver, CO',
    'The Hospital',
    'Medical Center',
    'After School',
    'Building Trust',
    'College Students and Asthma',
    'She went to Mayo Clinic.',
  ])('does not hold for %j', text => {
    expect(looksLikeOrganization(text)).toBe(false)
  })
})

describe('looksLikePlace', () => {
  it.each([
    'Port Ellery, Oregon',
    'Boston, MA',
    'New York, New York',
    'Silver Spring, MD',
    'Philadelphia, PA 19104',
    'Washington, D.C.',
    'Toronto, Ontario, Canada',
    'London, UK',
    'Ho Chi Minh City, Vietnam',
  ])('holds for %j', text => {
    expect(looksLikePlace(text)).toBe(true)
  })

  it.each([...HEADINGS, 'Jane Roe, MD', 'Boston', 'boston, ma', 'Boston, Massachusetts is cold.', 'Salt, Pepper'])(
    'does not hold for %j',
    text => {
      expect(looksLikePlace(text)).toBe(false)
    },
  )
})
