package main

import (
	faiss "github.com/blevesearch/go-faiss"
)

// rows gives the shape of a flat result, as far as it comes out even.
func rows(length int, k int64) []int {
	if k > 0 && length%int(k) == 0 {
		return []int{length / int(k), int(k)}
	}
	return []int{length}
}

func found[D any](kind string, distances []D, labels []int64, k int64, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	shape := rows(len(labels), k)
	return Parts{"distances": tensorOf(kind, distances, shape...), "labels": tensorOf("i64", labels, shape...)}, nil
}

func (o *Object) call(name string, list []any, options map[string]any) (any, error) {
	args := &arguments{list: list}
	for option := range options {
		if option != "params" || name != "search" {
			return nil, Lacks(o.Class + "." + name + " with " + option)
		}
	}
	switch thing := o.Thing.(type) {
	case faiss.Index:
		return o.float(thing, name, args, options)
	case *faiss.BinaryIndexImpl:
		return o.binary(thing, name, args, options)
	case *faiss.ParameterSpace:
		if name == "set_index_parameter" {
			index, parameter, value := args.index(0), args.text(1), args.real(2)
			if args.err != nil {
				return nil, args.err
			}
			return nil, thing.SetIndexParameter(index, parameter, value)
		}
	}
	return nil, Lacks(o.Class + "." + name)
}

func selectorOf(options map[string]any) (faiss.Selector, bool) {
	object, ok := options["params"].(*Object)
	if !ok {
		return nil, false
	}
	params, ok := object.Thing.(searchParams)
	return params.selector, ok
}

func (o *Object) float(index faiss.Index, name string, args *arguments, options map[string]any) (any, error) {
	lack := Lacks(o.Class + "." + name)
	switch name {
	case "reset":
		return nil, index.Reset()
	case "reconstruct":
		key := args.integer(0)
		if args.err != nil {
			return nil, args.err
		}
		row, err := index.Reconstruct(key)
		return tensorOf("f32", row, len(row)), err
	case "reconstruct_batch":
		keys := slice[int64](args, 0, "i64")
		if args.err != nil {
			return nil, args.err
		}
		all, err := index.ReconstructBatch(keys, make([]float32, len(keys)*index.D()))
		return tensorOf("f32", all, len(keys), index.D()), err
	case "merge_from":
		other, shift := args.index(0), int64(0)
		if len(args.list) > 1 {
			shift = args.integer(1)
		}
		if args.err != nil {
			return nil, args.err
		}
		return nil, index.MergeFrom(other, shift)
	case "remove_ids":
		return o.remove(index, args)
	case "set_direct_map_type":
		impl, ok := index.(*faiss.IndexImpl)
		if !ok {
			return nil, lack
		}
		kind := args.integer(0)
		if args.err != nil {
			return nil, args.err
		}
		return nil, impl.SetDirectMap(int(kind))
	}
	if name != "add" && name != "train" && name != "add_with_ids" && name != "search" && name != "range_search" {
		return nil, lack
	}
	x := slice[float32](args, 0, "f32")
	var ids []int64
	if name == "add_with_ids" {
		ids = slice[int64](args, 1, "i64")
	}
	var k int64
	if name == "search" {
		k = args.integer(1)
	}
	var radius float64
	if name == "range_search" {
		radius = args.real(1)
	}
	if args.err != nil {
		return nil, args.err
	}
	switch name {
	case "add":
		return nil, index.Add(x)
	case "train":
		return nil, index.Train(x)
	case "add_with_ids":
		return nil, index.AddWithIDs(x, ids)
	case "search":
		if len(args.list) > 2 {
			return nil, Lacks(o.Class + ".search with more arguments")
		}
		if len(options) > 0 {
			selector, ok := selectorOf(options)
			if !ok {
				return nil, Lacks(o.Class + ".search with these params")
			}
			distances, labels, err := index.SearchWithIDs(x, k, selector, nil)
			return found("f32", distances, labels, k, err)
		}
		distances, labels, err := index.Search(x, k)
		return found("f32", distances, labels, k, err)
	}
	result, err := index.RangeSearch(x, float32(radius))
	if err != nil {
		return nil, err
	}
	defer result.Delete()
	labels, distances := result.Labels()
	lims := result.Lims()
	whole := make([]uint64, len(lims))
	for i, lim := range lims {
		whole[i] = uint64(lim)
	}
	return Parts{
		"lims":      tensorOf("u64", whole, len(whole)),
		"distances": tensorOf("f32", distances, len(distances)),
		"labels":    tensorOf("i64", labels, len(labels)),
	}, nil
}

func (o *Object) remove(index faiss.Index, args *arguments) (any, error) {
	object, ok := args.at(0).(*Object)
	if !ok {
		ids := slice[int64](args, 0, "i64")
		if args.err != nil {
			return nil, args.err
		}
		selector, err := faiss.NewIDSelectorBatch(ids)
		if err != nil {
			return nil, err
		}
		defer selector.Delete()
		return index.RemoveIDs(selector.(*faiss.IDSelector))
	}
	// The binding takes its own plain selector here, no composed one.
	selector, ok := object.Thing.(*faiss.IDSelector)
	if !ok {
		return nil, Lacks(o.Class + ".remove_ids with a " + object.Class)
	}
	return index.RemoveIDs(selector)
}

func (o *Object) binary(index *faiss.BinaryIndexImpl, name string, args *arguments, options map[string]any) (any, error) {
	lack := Lacks(o.Class + "." + name)
	if name == "set_direct_map_type" {
		kind := args.integer(0)
		if args.err != nil {
			return nil, args.err
		}
		return nil, index.SetDirectMap(int(kind))
	}
	if name != "add" && name != "train" && name != "search" {
		return nil, lack
	}
	x := slice[byte](args, 0, "u8")
	var k int64
	if name == "search" {
		k = args.integer(1)
	}
	if args.err != nil {
		return nil, args.err
	}
	switch name {
	case "add":
		return nil, index.Add(x)
	case "train":
		return nil, index.Train(x)
	}
	if len(args.list) > 2 {
		return nil, Lacks(o.Class + ".search with more arguments")
	}
	if len(options) > 0 {
		selector, ok := selectorOf(options)
		if !ok {
			return nil, Lacks(o.Class + ".search with these params")
		}
		distances, labels, err := index.SearchWithIDs(x, k, selector, nil)
		return found("i32", distances, labels, k, err)
	}
	distances, labels, err := index.Search(x, k)
	return found("i32", distances, labels, k, err)
}

func (o *Object) get(name string) (any, error) {
	switch thing := o.Thing.(type) {
	case faiss.Index:
		switch name {
		case "d":
			return thing.D(), nil
		case "ntotal":
			return int(thing.Ntotal()), nil
		case "is_trained":
			return thing.IsTrained(), nil
		case "metric_type":
			return thing.MetricType(), nil
		case "nlist":
			if thing.IsIVFIndex() {
				return thing.Nlist(), nil
			}
		case "nprobe":
			if impl, ok := thing.(*faiss.IndexImpl); ok && thing.IsIVFIndex() {
				nprobe, _ := impl.IVFParams()
				return nprobe, nil
			}
		}
	case *faiss.BinaryIndexImpl:
		switch name {
		case "d":
			return thing.D(), nil
		case "ntotal":
			return int(thing.Ntotal()), nil
		case "metric_type":
			return thing.MetricType(), nil
		case "nprobe":
			if thing.IsIVFIndex() {
				nprobe, _ := thing.IVFParams()
				return nprobe, nil
			}
		}
	}
	return nil, Lacks(o.Class + "." + name)
}

func (o *Object) set(name string, to any) error {
	if name != "nprobe" {
		return Lacks("setting " + o.Class + "." + name)
	}
	args := &arguments{list: []any{to}}
	value := args.integer(0)
	if args.err != nil {
		return args.err
	}
	switch thing := o.Thing.(type) {
	case *faiss.IndexImpl:
		thing.SetNProbe(int32(value))
		return nil
	case *faiss.BinaryIndexImpl:
		thing.SetNProbe(int32(value))
		return nil
	}
	return Lacks("setting " + o.Class + "." + name)
}

func (o *Object) close() error {
	switch thing := o.Thing.(type) {
	case faiss.Index:
		thing.Close()
	case *faiss.BinaryIndexImpl:
		thing.Close()
	case *faiss.ParameterSpace:
		thing.Delete()
	case faiss.Selector:
		thing.Delete()
	default:
		return Lacks(o.Class + ".close")
	}
	return nil
}
