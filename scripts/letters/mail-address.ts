/** A mail server, as `--send` names it. */
export interface MailServer {
  host: string;
  port: number;
  secure: boolean;
  /** Without TLS: only for a server on this computer. */
  plain: boolean;
}

/**
 * Parses `smtp://host:port` (STARTTLS required) or `smtps://host:port` (implicit TLS).
 * @returns The server, or an error message.
 */
export function readMailServer(address: string): MailServer | string {
  const url = URL.parse(address);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    return `--send takes an address such as smtp://mail.school.example:587, not “${address}”`;
  if (url.username || url.password)
    return 'A password in a command can be read by others on this computer: put it into FOREWARNED_SMTP_USER and FOREWARNED_SMTP_PASSWORD.';
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    plain: !secure && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname),
  };
}
