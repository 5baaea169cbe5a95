using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Kernel;

/// <summary>A month is its text, as a value and as the key of a dictionary.</summary>
internal sealed class MonthConverter : JsonConverter<Month>
{
    public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Month.TryParse(reader.GetString(), out var month) ? month : throw new JsonException("Not a month.");

    public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override Month ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
