// Random tests draw the same cases each time, so that a failure is the change's own. FC_SEED=... draws others.

import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_101) })
