module my-binding-adapter

go 1.23
