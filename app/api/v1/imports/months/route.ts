import { takes } from '../../../_endpoint/endpoint';
import { takeMonths } from './take-months';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = takes((request, person) =>
  takeMonths(request, person, new Date()),
);
