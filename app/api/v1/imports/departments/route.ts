import { takes } from '../../../_endpoint/endpoint';
import { takeDepartments } from './take-departments';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = takes((request, person) =>
  takeDepartments(request, person, new Date()),
);
