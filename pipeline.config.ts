import { defineConfig } from 'fettle'

export default defineConfig({
  input: 'input',
  output: 'output',
})
