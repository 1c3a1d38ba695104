module go-faiss-adapter

go 1.23

require github.com/blevesearch/go-faiss v1.0.30
