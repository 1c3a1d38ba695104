package main

import (
	"fmt"
	"math"
	"runtime"
	"strconv"

	faiss "github.com/blevesearch/go-faiss"
)

// Object is an object of the binding and the schema name of the class that it was made as.
type Object struct {
	Class string
	Thing any
}

// searchParams stands for SearchParameters and SearchParametersIVF: the binding takes a selector beside the query.
type searchParams struct{ selector faiss.Selector }

var offers = []string{
	"IndexFlat", "IndexFlatL2", "IndexFlatIP", "IDSelectorRange", "IDSelectorBatch", "IDSelectorBitmap",
	"SearchParameters", "SearchParametersIVF", "ParameterSpace", "index_factory", "index_binary_factory",
	"read_index", "write_index", "serialize_index", "deserialize_index", "serialize_index_binary", "deserialize_index_binary",
}

func hello() message {
	return message{
		"type": "hello", "protocol": 1, "name": "go-faiss", "version": "1.0.30", "faiss": "1.12.0",
		"language": runtime.Version(), "issues": "https://github.com/blevesearch/go-faiss/issues", "offers": offers,
		"capabilities": message{"close": true},
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

var constants = map[string]int{
	"METRIC_INNER_PRODUCT": faiss.MetricInnerProduct, "METRIC_L2": faiss.MetricL2, "METRIC_L1": faiss.MetricL1,
	"METRIC_Linf": faiss.MetricLinf, "METRIC_Lp": faiss.MetricLp, "METRIC_Canberra": faiss.MetricCanberra,
	"METRIC_BrayCurtis": faiss.MetricBrayCurtis, "METRIC_JensenShannon": faiss.MetricJensenShannon,
}

func constant(path string) (any, error) {
	if value, ok := constants[path]; ok {
		return value, nil
	}
	return nil, Lacks(path)
}

// arguments takes values as the binding's types do, and remembers the first that does not fit.
type arguments struct {
	list []any
	err  error
}

func (a *arguments) at(i int) any {
	if i < len(a.list) {
		return a.list[i]
	}
	a.fail(Lacks(fmt.Sprintf("a call without argument %d", i)))
	return nil
}

func (a *arguments) fail(err error) {
	if a.err == nil {
		a.err = err
	}
}

func (a *arguments) integer(i int) int64 {
	switch v := a.at(i).(type) {
	case int:
		return int64(v)
	case Id:
		return int64(v)
	}
	a.fail(TypeError("the binding's type takes a whole number here"))
	return 0
}

func (a *arguments) real(i int) float64 {
	if v, ok := a.at(i).(float64); ok {
		return v
	}
	return float64(a.integer(i))
}

func (a *arguments) text(i int) string {
	v, ok := a.at(i).(string)
	if !ok {
		a.fail(TypeError("the binding's type takes a string here"))
	}
	return v
}

func slice[T any](a *arguments, i int, kind string) []T {
	tensor, ok := a.at(i).(Tensor)
	if !ok {
		a.fail(TypeError("the binding's type takes a slice here"))
		return nil
	}
	values, err := decoded[T](tensor, kind)
	if err != nil {
		a.fail(err)
	}
	return values
}

func (a *arguments) index(i int) faiss.Index {
	object, ok := a.at(i).(*Object)
	if ok {
		if index, ok := object.Thing.(faiss.Index); ok {
			return index
		}
	}
	a.fail(TypeError("the binding's type takes an index here"))
	return nil
}

func made[T any](class string, thing T, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return &Object{class, thing}, nil
}

func construct(class string, list []any, options map[string]any) (any, error) {
	args := &arguments{list: list}
	lack := Lacks(class)
	switch class {
	case "SearchParameters", "SearchParametersIVF":
		for name := range options {
			if name != "sel" {
				return nil, Lacks(class + " with " + name)
			}
		}
		object, ok := options["sel"].(*Object)
		if !ok {
			return nil, Lacks(class + " without a selector")
		}
		selector, ok := object.Thing.(faiss.Selector)
		if !ok {
			return nil, lack
		}
		return &Object{class, searchParams{selector}}, nil
	case "ParameterSpace":
		space, err := faiss.NewParameterSpace()
		return made(class, space, err)
	case "IndexFlat":
		metric := int64(faiss.MetricL2)
		if len(list) > 1 {
			metric = args.integer(1)
		}
		d := args.integer(0)
		if args.err != nil {
			return nil, args.err
		}
		index, err := faiss.NewIndexFlat(int(d), int(metric))
		return made(class, index, err)
	case "IndexFlatL2", "IndexFlatIP":
		d := args.integer(0)
		if args.err != nil {
			return nil, args.err
		}
		create := map[string]func(int) (*faiss.IndexFlat, error){"IndexFlatL2": faiss.NewIndexFlatL2, "IndexFlatIP": faiss.NewIndexFlatIP}
		index, err := create[class](int(d))
		return made(class, index, err)
	case "IDSelectorRange":
		if len(list) > 2 {
			return nil, Lacks("IDSelectorRange with assume_sorted")
		}
		from, to := args.integer(0), args.integer(1)
		if args.err != nil {
			return nil, args.err
		}
		selector, err := faiss.NewIDSelectorRange(from, to)
		return made(class, selector, err)
	case "IDSelectorBatch":
		ids := slice[int64](args, 0, "i64")
		if args.err != nil {
			return nil, args.err
		}
		selector, err := faiss.NewIDSelectorBatch(ids)
		return made(class, selector, err)
	case "IDSelectorBitmap":
		bits := slice[byte](args, 0, "u8")
		if args.err != nil {
			return nil, args.err
		}
		selector, err := faiss.NewIDSelectorBitmap(bits)
		return made(class, selector, err)
	}
	return nil, lack
}

func function(name string, list []any) (any, error) {
	args := &arguments{list: list}
	switch name {
	case "index_factory":
		metric := int64(faiss.MetricL2)
		if len(list) > 2 {
			metric = args.integer(2)
		}
		d, text := args.integer(0), args.text(1)
		if args.err != nil {
			return nil, args.err
		}
		index, err := faiss.IndexFactory(int(d), text, int(metric))
		return made("Index", index, err)
	case "index_binary_factory":
		d, text := args.integer(0), args.text(1)
		if args.err != nil {
			return nil, args.err
		}
		index, err := faiss.BinaryIndexFactory(int(d), text)
		return made("IndexBinary", index, err)
	case "read_index":
		flags := int64(0)
		if len(list) > 1 {
			flags = args.integer(1)
		}
		path := args.text(0)
		if args.err != nil {
			return nil, args.err
		}
		index, err := faiss.ReadIndex(path, int(flags))
		return made("Index", index, err)
	case "write_index":
		index, path := args.index(0), args.text(1)
		if args.err != nil {
			return nil, args.err
		}
		return nil, faiss.WriteIndex(index, path)
	case "serialize_index":
		index := args.index(0)
		if args.err != nil {
			return nil, args.err
		}
		content, err := faiss.WriteIndexIntoBuffer(index)
		return tensorOf("u8", content, len(content)), err
	case "deserialize_index", "deserialize_index_binary":
		content := slice[byte](args, 0, "u8")
		if args.err != nil {
			return nil, args.err
		}
		if name == "deserialize_index" {
			index, err := faiss.ReadIndexFromBuffer(content, 0)
			return made("Index", index, err)
		}
		index, err := faiss.ReadBinaryIndexFromBuffer(content, 0)
		return made("IndexBinary", index, err)
	case "serialize_index_binary":
		object, ok := args.at(0).(*Object)
		if !ok {
			return nil, Lacks(name)
		}
		index, ok := object.Thing.(*faiss.BinaryIndexImpl)
		if !ok {
			return nil, TypeError("the binding's type takes a binary index here")
		}
		content, err := faiss.WriteBinaryIndexIntoBuffer(index)
		return tensorOf("u8", content, len(content)), err
	}
	return nil, Lacks(name)
}
