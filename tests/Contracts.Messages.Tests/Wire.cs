using System.Text.Encodings.Web;
using System.Text.Json;
using MassTransit.Serialization;

namespace ChiBo.Contracts.Messages.Tests;

/// <summary>Messages as the bus writes and reads them.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions ForReaders = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonSerializerOptions Bus => SystemTextJsonMessageSerializer.Options;

    /// <summary>As the bus writes it, but with lines and Vietnamese letters for whoever reads the file.</summary>
    public static string Write(object message) =>
        JsonSerializer.Serialize(JsonSerializer.SerializeToElement(message, message.GetType(), Bus), ForReaders) + "\n";

    /// <summary>What of a stored message today's type does not bring back; empty when all is well.</summary>
    public static IReadOnlyList<string> Differences(string stored, Type today)
    {
        using var before = JsonDocument.Parse(stored);
        try
        {
            var read = before.Deserialize(today, Bus);
            return [.. Differences("$", before.RootElement, JsonSerializer.SerializeToElement(read, today, Bus))];
        }
        catch (JsonException unreadable)
        {
            return [$"{unreadable.Path} cannot be read: {unreadable.Message}"];
        }
    }

    private static IEnumerable<string> Differences(string path, JsonElement before, JsonElement after) =>
        (before.ValueKind, after.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => before.EnumerateObject().SelectMany(member =>
                after.TryGetProperty(member.Name, out var same)
                    ? Differences($"{path}.{member.Name}", member.Value, same)
                    : [$"{path}.{member.Name} is not there"]),
            (JsonValueKind.Array, JsonValueKind.Array) when before.GetArrayLength() == after.GetArrayLength() =>
                before.EnumerateArray().Zip(after.EnumerateArray())
                    .SelectMany((items, i) => Differences($"{path}[{i}]", items.First, items.Second)),
            _ => JsonElement.DeepEquals(before, after) ? [] : [$"{path} was {before} and is {after}"],
        };
}
