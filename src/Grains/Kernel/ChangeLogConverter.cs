using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChiBo.Grains.Kernel;

/// <summary>Embeds the log as the JSON that it is.</summary>
internal sealed class ChangeLogConverter : JsonConverter<ChangeLog>
{
    public override ChangeLog Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ChangeLog.Of(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()), document.RootElement.GetArrayLength());
    }

    public override void Write(Utf8JsonWriter writer, ChangeLog value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json, skipInputValidation: true);
}
