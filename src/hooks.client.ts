import type { HandleClientError } from '@sveltejs/kit';
import { failureOf, isUnread } from '#app/error-report.ts';

/** Tells a page that could not be read from a program that failed: the user can do something about the first. */
export const handleError: HandleClientError = ({ error, status, message }) => ({
  message: status === 404 ? message : 'Internal Error',
  unread: isUnread(failureOf(error)),
});
