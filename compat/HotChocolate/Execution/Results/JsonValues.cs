using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution.Results;

/// <summary>Reads JSON into the plain values that code expects of a result.</summary>
internal static class JsonValues
{
    public static IReadOnlyDictionary<string, object?> ReadObject(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1024 });
        reader.Read();
        return (IReadOnlyDictionary<string, object?>)Read(ref reader)!;
    }

    public static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => ReadNumber(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
    };

    public static IReadOnlyDictionary<string, object?> ReadObject(JsonElement json)
    {
        var values = new OrderedDictionary<string, object?>();
        foreach (var property in json.EnumerateObject())
        {
            values[property.Name] = Read(property.Value);
        }

        return values;
    }

    /// <summary>Writes the same JSON for people.</summary>
    public static void Indent(ReadOnlyMemory<byte> json, IBufferWriter<byte> target)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1024 });
        using var writer = new Utf8JsonWriter(target, new JsonWriterOptions
        {
            Indented = true,
            MaxDepth = 1024,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        document.WriteTo(writer);
    }

    private static object ReadNumber(JsonElement json) =>
        json.TryGetInt32(out var small) ? small : json.TryGetInt64(out var large) ? large : json.GetDouble();

    private static object? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var values = new OrderedDictionary<string, object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    values[name] = Read(ref reader);
                }

                return values;
            case JsonTokenType.StartArray:
                var items = new List<object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return items;
            case JsonTokenType.Number:
                return reader.TryGetInt32(out var small) ? small
                    : reader.TryGetInt64(out var large) ? large
                    : reader.GetDouble();
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            default:
                return reader.GetString();
        }
    }
}
