// Generated from Accepted/Keys.json. To change it, change the spec.
