/**
 * The tables whose rows the serving role may change or delete. All others only grow: what isn't named here is
 * append-only by rights as well as by triggers.
 */
export const mutableTables: readonly string[] = [
  'sample_month',
  'data_version',
  'auth_user',
  'auth_session',
  'auth_account',
  'auth_verification',
  'auth_two_factor',
  'sign_in_link',
  'sign_in_delay',
  'api_token',
  'month_draft',
  'form_draft',
  'pending_file',
];
