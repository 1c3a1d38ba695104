package main

import (
	"math"
	"runtime"
	"strconv"
)

// Object is an object of the binding and the schema name of the class that it was made as.
type Object struct {
	Class string
	Thing any
}

// offers names classes and functions as FAISS does; what is not here is skipped. A class to begin with: IndexFlatL2.
var offers = []string{}

func hello() message {
	return message{
		"type": "hello", "protocol": 1, "name": "my-binding", "version": "0.0.0", "faiss": "1.12.0",
		"language": runtime.Version(), "offers": offers, "capabilities": message{},
	}
}

func scalar(key, digits string) (any, error) {
	if key == "real" {
		return map[string]float64{"nan": math.NaN(), "inf": math.Inf(1), "-inf": math.Inf(-1)}[digits], nil
	}
	value, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return nil, TypeError(digits + " is no int64")
	}
	return Id(value), nil
}

// constant gives METRIC_L2 and its like.
func constant(path string) (any, error) { return nil, Lacks(path) }

// construct makes an object: return &Object{class, thing}, nil.
func construct(class string, args []any, options map[string]any) (any, error) { return nil, Lacks(class) }

// function calls a free function, as read_index.
func function(name string, args []any) (any, error) { return nil, Lacks(name) }

// call calls a method; results of several parts as Parts{"distances": ..., "labels": ...}.
func (o *Object) call(name string, args []any, options map[string]any) (any, error) {
	return nil, Lacks(o.Class + "." + name)
}

func (o *Object) get(name string) (any, error) { return nil, Lacks(o.Class + "." + name) }

func (o *Object) set(name string, to any) error { return Lacks(o.Class + "." + name) }

func (o *Object) close() error { return Lacks(o.Class + ".close") }
