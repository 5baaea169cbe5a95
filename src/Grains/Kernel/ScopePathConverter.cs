using System.Text.Json;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>A path is its text, as a value and as the key of a dictionary.</summary>
internal sealed class ScopePathConverter : JsonConverter<ScopePath>
{
    public override ScopePath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ScopePath.Parse(SharedStrings.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, ScopePath value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override ScopePath ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ScopePath.Parse(SharedStrings.Read(ref reader));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ScopePath value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
