using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel.Input;
using CommunityToolkit.HighPerformance.Buffers;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// Reads the short texts of records so that each is in memory once: names, ids and the words of a rubric stand in hundreds of
/// meetings. What records from before texts were checked hold and no store takes is left out.
/// </summary>
internal sealed class SharedStrings : JsonConverter<string>
{
    private const int Most = 1 << 15;
    private const int Longest = 160;

    private static readonly StringPool Pool = new(Most);
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static string Read(ref Utf8JsonReader reader) =>
        reader is { HasValueSequence: false, ValueIsEscaped: false } && reader.ValueSpan.Length <= Longest
            ? PlainText.Heal(Pool.GetOrAdd(reader.ValueSpan, Strict))
            : PlainText.Heal(reader.GetString()!);

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
