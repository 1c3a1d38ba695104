package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strconv"
)

// Tensor is an array with a shape, as raw little-endian bytes.
type Tensor struct {
	Kind  string
	Shape []int
	Bytes []byte
}

// Id is one 64-bit label, or any whole number that JSON cannot carry.
type Id int64

// Parts is a result with several named arrays.
type Parts map[string]Tensor

// Lacks says that the binding has no such thing: the case is skipped.
type Lacks string

func (l Lacks) Error() string { return string(l) }

// TypeError says that the binding's types would not take the value: it would not compile.
type TypeError string

func (t TypeError) Error() string { return string(t) }

var sizes = map[string]int{"f32": 4, "f64": 8, "u8": 1, "i32": 4, "i64": 8, "u64": 8}

func tensorOf(kind string, values any, shape ...int) Tensor {
	bytes, err := binary.Append(nil, binary.LittleEndian, values)
	if err != nil {
		panic(err)
	}
	return Tensor{kind, shape, bytes}
}

func decoded[T any](t Tensor, kind string) ([]T, error) {
	if t.Kind != kind {
		return nil, TypeError(fmt.Sprintf("the binding's type takes %s, not %s", kind, t.Kind))
	}
	values := make([]T, len(t.Bytes)/sizes[kind])
	_, err := binary.Decode(t.Bytes, binary.LittleEndian, values)
	return values, err
}

func (t Tensor) width() int {
	width := 1
	for _, size := range t.Shape[1:] {
		width *= size
	}
	return width
}

func (t Tensor) answer() any {
	return map[string]any{"array": t.Kind, "shape": t.Shape, "base64": base64.StdEncoding.EncodeToString(t.Bytes)}
}

func readTensor(form map[string]any) (Tensor, error) {
	t := Tensor{Kind: form["array"].(string), Shape: integers(form["shape"])}
	var err error
	if file, ok := form["file"].(string); ok {
		t.Bytes, err = os.ReadFile(file)
	} else {
		t.Bytes, err = base64.StdEncoding.DecodeString(form["base64"].(string))
	}
	return t, err
}

func integers(list any) []int {
	numbers := []int{}
	for _, item := range list.([]any) {
		n, _ := item.(json.Number).Int64()
		numbers = append(numbers, int(n))
	}
	return numbers
}

func (t Tensor) rows(form map[string]any) Tensor {
	count := t.Shape[0]
	place := func(key string, otherwise int) int {
		number, ok := form[key].(json.Number)
		if !ok {
			return otherwise
		}
		at, _ := number.Int64()
		if at < 0 {
			return max(0, count+int(at))
		}
		return min(int(at), count)
	}
	first := place("from", 0)
	last := max(first, place("to", count))
	row := t.width() * sizes[t.Kind]
	shape := append([]int{last - first}, t.Shape[1:]...)
	return Tensor{t.Kind, shape, append([]byte{}, t.Bytes[first*row:last*row]...)}
}

func joined(parts []Tensor) Tensor {
	whole := Tensor{parts[0].Kind, append([]int{}, parts[0].Shape...), append([]byte{}, parts[0].Bytes...)}
	for _, part := range parts[1:] {
		whole.Shape[0] += part.Shape[0]
		whole.Bytes = append(whole.Bytes, part.Bytes...)
	}
	return whole
}

func (t Tensor) reshaped(shape []int) Tensor {
	known := 1
	for _, size := range shape {
		if size >= 0 {
			known *= size
		}
	}
	whole := make([]int, len(shape))
	for i, size := range shape {
		whole[i] = size
		if size < 0 {
			whole[i] = len(t.Bytes) / sizes[t.Kind] / max(known, 1)
		}
	}
	return Tensor{t.Kind, whole, t.Bytes}
}

func (t Tensor) patched(at []any) Tensor {
	copied := Tensor{t.Kind, t.Shape, append([]byte{}, t.Bytes...)}
	for _, entry := range at {
		list := entry.([]any)
		place := 0
		for i, item := range list[:len(list)-1] {
			n, _ := item.(json.Number).Int64()
			if i == 0 && len(list) > 2 {
				n *= int64(t.width())
			}
			place += int(n)
		}
		text := fmt.Sprint(list[len(list)-1])
		size := sizes[t.Kind]
		copy(copied.Bytes[place*size:], number(t.Kind, text))
	}
	return copied
}

func number(kind, text string) []byte {
	order := binary.LittleEndian
	switch kind {
	case "f32":
		value, _ := strconv.ParseFloat(text, 32)
		return order.AppendUint32(nil, math.Float32bits(float32(value)))
	case "f64":
		value, _ := strconv.ParseFloat(text, 64)
		return order.AppendUint64(nil, math.Float64bits(value))
	case "u64":
		value, _ := strconv.ParseUint(text, 10, 64)
		return order.AppendUint64(nil, value)
	}
	value, _ := strconv.ParseInt(text, 10, 64)
	switch kind {
	case "u8":
		return []byte{byte(value)}
	case "i32":
		return order.AppendUint32(nil, uint32(value))
	}
	return order.AppendUint64(nil, uint64(value))
}

func answered(value any) any {
	switch v := value.(type) {
	case Tensor:
		return v.answer()
	case *Object:
		return map[string]any{"class": v.Class}
	case string:
		return map[string]any{"text": v}
	case Id:
		return map[string]any{"integer": strconv.FormatInt(int64(v), 10)}
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			name := map[bool]string{true: "inf", false: "-inf"}[v > 0]
			if math.IsNaN(v) {
				name = "nan"
			}
			return map[string]any{"real": name}
		}
	case Parts:
		return map[string]any{"missing": "a result with several parts is read part by part"}
	}
	return value
}
