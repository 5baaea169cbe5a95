using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Hosting.Bus;

/// <summary>
/// Reads texts of messages without the character that PostgreSQL keeps in no text, NUL: messages of older programs may hold it,
/// and would fail however often they are tried.
/// </summary>
internal sealed class HealedStrings : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()?.Replace("\0", "", StringComparison.Ordinal);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
