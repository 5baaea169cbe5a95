using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution.Results;

/// <summary>Writes JSON values.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions _relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1024,
        SkipValidation = true,
    };

    public static void WriteNull(ResponseBuffer target) => target.Write("null"u8);

    public static void WriteNumber<T>(ResponseBuffer target, T value)
        where T : IUtf8SpanFormattable
    {
        int written;
        while (!value.TryFormat(target.GetSpan(32), out written, default, CultureInfo.InvariantCulture))
        {
            target.GetSpan(128);
        }

        target.Advance(written);
    }

    public static void WriteString(ResponseBuffer target, ReadOnlySpan<char> text) => JsonStrings.Write(target, text);

    /// <summary>A value that JSON can hold, as extensions of errors do.</summary>
    public static void WriteValue(ResponseBuffer target, object? value)
    {
        switch (value)
        {
            case null:
                WriteNull(target);
                break;
            case string text:
                WriteString(target, text);
                break;
            case int number:
                WriteNumber(target, number);
                break;
            case bool boolean:
                target.Write(boolean ? "true"u8 : "false"u8);
                break;
            case JsonElement json:
                WriteJson(target, json);
                break;
            case Path path:
                WriteList(target, path.ToList());
                break;
            case IReadOnlyDictionary<string, object?> fields:
                WriteObject(target, fields);
                break;
            case IReadOnlyList<object?> items:
                WriteList(target, items);
                break;
            default:
                WriteSerialized(target, value);
                break;
        }
    }

    public static void WriteObject(ResponseBuffer target, IReadOnlyDictionary<string, object?> fields)
    {
        target.WriteByte((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in fields)
        {
            if (!isFirst)
            {
                target.WriteByte((byte)',');
            }

            isFirst = false;
            WriteString(target, name);
            target.WriteByte((byte)':');
            WriteValue(target, value);
        }

        target.WriteByte((byte)'}');
    }

    public static void WriteList(ResponseBuffer target, IReadOnlyList<object?> items)
    {
        target.WriteByte((byte)'[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                target.WriteByte((byte)',');
            }

            WriteValue(target, items[i]);
        }

        target.WriteByte((byte)']');
    }

    public static void WriteJson(ResponseBuffer target, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Undefined)
        {
            WriteNull(target);
            return;
        }

        target.Write(JsonMarshal.GetRawUtf8Value(json));
    }

    private static void WriteSerialized(ResponseBuffer target, object value)
    {
        using var writer = new Utf8JsonWriter(target, _relaxed);
        try
        {
            JsonSerializer.Serialize(writer, value, value.GetType());
        }
        catch (NotSupportedException)
        {
            writer.Reset(target);
            JsonSerializer.Serialize(writer, value.ToString());
        }
    }
}
