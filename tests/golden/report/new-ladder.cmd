new ladder --id acme
