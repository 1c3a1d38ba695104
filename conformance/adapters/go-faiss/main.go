// Lets the conformance suite drive github.com/blevesearch/go-faiss: protocol version 1 over stdin and stdout.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"
	"syscall"
)

type message = map[string]any

var lines *os.File

func send(m message) {
	text, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	lines.Write(append(text, '\n'))
}

// Case holds the variables of one case.
type Case struct {
	message   message
	variables map[string]any
	errors    []any
}

func (c *Case) run() (message, error) {
	for name, spec := range c.message["data"].(message) {
		tensor, err := readTensor(spec.(message))
		if err != nil {
			return nil, err
		}
		c.variables[name] = tensor
	}
	values := message{}
	for _, step := range c.message["steps"].([]any) {
		goesOn, err := c.step(step.(message))
		if err != nil {
			return nil, err
		}
		if !goesOn {
			return message{"errors": c.errors, "values": values}, nil
		}
	}
	for _, item := range c.message["answer"].([]any) {
		path := item.(string)
		value, err := c.lookUp(path)
		var lack Lacks
		if errors.As(err, &lack) {
			return nil, err
		}
		if err != nil {
			values[path] = message{"missing": err.Error()}
		} else {
			values[path] = answered(value)
		}
	}
	return message{"errors": c.errors, "values": values}, nil
}

// step says whether the case goes on; an error means that the binding lacks something.
func (c *Case) step(step message) (bool, error) {
	send(message{"type": "progress", "seq": c.message["seq"], "step": step["number"]})
	if together, ok := step["together"].([]any); ok {
		all := true
		for _, inner := range together {
			goesOn, err := c.step(inner.(message))
			if err != nil {
				return false, err
			}
			all = all && goesOn
		}
		return all, nil
	}
	// The collector may run at any moment. Here it does, so that what C keeps of Go's memory shows.
	// A panic is not recovered: it ends a user's program too, and the runner blames this case for it.
	runtime.GC()
	result, err := c.execute(step)
	var lack Lacks
	if errors.As(err, &lack) {
		return false, err
	}
	if err != nil {
		name := strings.TrimPrefix(reflect.TypeOf(err).String(), "*")
		c.errors = append(c.errors, message{"step": step["number"], "name": name, "message": err.Error()})
		return step["fails"] == true, nil
	}
	if name, ok := step["as"].(string); ok {
		c.variables[name] = result
	}
	return true, nil
}

func (c *Case) execute(step message) (any, error) {
	args := []any{}
	if list, ok := step["args"].([]any); ok {
		for _, spec := range list {
			value, err := c.value(spec)
			if err != nil {
				return nil, err
			}
			args = append(args, value)
		}
	}
	options := map[string]any{}
	if given, ok := step["options"].(message); ok {
		for name, spec := range given {
			value, err := c.value(spec)
			if err != nil {
				return nil, err
			}
			options[name] = value
		}
	}
	if class, ok := step["new"].(string); ok {
		return construct(class, args, options)
	}
	if name, ok := step["call"].(string); ok {
		if _, ok := step["of"]; !ok {
			return function(name, args)
		}
		target, err := c.object(step["of"].(string))
		if err != nil {
			return nil, err
		}
		return target.call(name, args, options)
	}
	if name, ok := step["get"].(string); ok {
		return c.lookUp(step["of"].(string) + "." + name)
	}
	if name, ok := step["set"].(string); ok {
		target, err := c.object(step["of"].(string))
		if err != nil {
			return nil, err
		}
		value, err := c.value(step["to"])
		if err != nil {
			return nil, err
		}
		return nil, target.set(name, value)
	}
	if name, ok := step["let"].(string); ok {
		value, err := c.value(step["be"])
		c.variables[name] = value
		return nil, err
	}
	if path, ok := step["write"].(string); ok {
		tensor, err := c.tensor(step["bytes"])
		if err != nil {
			return nil, err
		}
		return nil, os.WriteFile(path, tensor.Bytes, 0o600)
	}
	if path, ok := step["read"].(string); ok {
		content, err := os.ReadFile(path)
		return tensorOf("u8", content, len(content)), err
	}
	target, err := c.object(step["close"].(string))
	if err != nil {
		return nil, err
	}
	return nil, target.close()
}

func (c *Case) object(path string) (*Object, error) {
	value, err := c.lookUp(path)
	if err != nil {
		return nil, err
	}
	object, ok := value.(*Object)
	if !ok {
		return nil, Lacks(path)
	}
	return object, nil
}

func (c *Case) tensor(spec any) (Tensor, error) {
	value, err := c.value(spec)
	if err != nil {
		return Tensor{}, err
	}
	tensor, ok := value.(Tensor)
	if !ok {
		return Tensor{}, TypeError("the binding's type takes an array here")
	}
	return tensor, nil
}

func (c *Case) lookUp(path string) (any, error) {
	names := strings.Split(path, ".")
	value, known := c.variables[names[0]]
	if !known {
		return constant(path)
	}
	for _, name := range names[1:] {
		switch holder := value.(type) {
		case Parts:
			part, ok := holder[name]
			if !ok {
				return nil, Lacks(path)
			}
			value = part
		case *Object:
			var err error
			if value, err = holder.get(name); err != nil {
				return nil, err
			}
		default:
			return nil, Lacks(path)
		}
	}
	return value, nil
}

func (c *Case) value(spec any) (any, error) {
	form, ok := spec.(message)
	if !ok {
		if number, ok := spec.(json.Number); ok {
			if whole, err := number.Int64(); err == nil {
				return int(whole), nil
			}
			return number.Float64()
		}
		return spec, nil
	}
	text := func(key string) (string, bool) { s, ok := form[key].(string); return s, ok }
	if _, ok := form["array"]; ok {
		return readTensor(form)
	}
	if path, ok := text("variable"); ok {
		return c.lookUp(path)
	}
	if path, ok := text("constant"); ok {
		return constant(path)
	}
	for _, key := range []string{"integer", "id", "real"} {
		if digits, ok := text(key); ok {
			return scalar(key, digits)
		}
	}
	for _, key := range []string{"text", "path"} {
		if said, ok := text(key); ok {
			return said, nil
		}
	}
	if parts, ok := form["join"].([]any); ok {
		list := []Tensor{}
		for _, part := range parts {
			tensor, err := c.tensor(part)
			if err != nil {
				return nil, err
			}
			list = append(list, tensor)
		}
		return joined(list), nil
	}
	for _, key := range []string{"rows", "reshape", "patch"} {
		if of, ok := form[key]; ok {
			tensor, err := c.tensor(of)
			if err != nil {
				return nil, err
			}
			switch key {
			case "rows":
				return tensor.rows(form), nil
			case "reshape":
				return tensor.reshaped(integers(form["shape"])), nil
			}
			return tensor.patched(form["at"].([]any)), nil
		}
	}
	return nil, Lacks(fmt.Sprintf("a value of the form %v", spec))
}

func main() {
	// FAISS prints remarks on stdout, which belongs to the protocol here: they go to stderr.
	kept, err := syscall.Dup(1)
	if err == nil {
		err = syscall.Dup2(2, 1)
	}
	if err != nil {
		panic(err)
	}
	lines = os.NewFile(uintptr(kept), "answers")
	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	for {
		line, err := input.ReadBytes('\n')
		if err != nil {
			return
		}
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.UseNumber()
		m := message{}
		if err := decoder.Decode(&m); err != nil {
			panic(err)
		}
		switch m["type"] {
		case "bye":
			return
		case "hello":
			send(hello())
		default:
			one := Case{m, map[string]any{}, []any{}}
			answer, err := one.run()
			var lack Lacks
			if errors.As(err, &lack) {
				answer = message{"type": "unsupported", "lacks": err.Error()}
			} else if err != nil {
				answer = message{"type": "fault", "message": err.Error()}
			} else {
				answer["type"] = "result"
			}
			answer["seq"], answer["case"] = m["seq"], m["case"]
			send(answer)
		}
	}
}
