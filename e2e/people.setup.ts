import { expect, test } from '@playwright/test';
import { addPerson } from './command-line';
import { PEOPLE, signedInAs } from './people';
import { signIn } from './sign-in';

for (const person of Object.values(PEOPLE))
  test(`the operator adds a person with the role ${person.role}, who can sign in at once`, async ({
    request,
  }) => {
    const { email, role } = person;
    expect(JSON.parse(await addPerson(person))).toMatchObject({ email, role });
    await signIn(request, person);
    await request.storageState({ path: signedInAs(role) });
  });
