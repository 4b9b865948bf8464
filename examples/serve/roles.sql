-- Who owns the tables, who books, and a database for them. No passwords: only local sockets reach the server.
CREATE ROLE shoals_owner LOGIN;
CREATE ROLE shoals LOGIN;
CREATE DATABASE shoals OWNER shoals_owner;
