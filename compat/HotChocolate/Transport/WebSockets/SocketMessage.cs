using System.Text.Json;

namespace HotChocolate.Transport.WebSockets;

/// <summary>A message of a client.</summary>
internal sealed record SocketMessage(string Type, string? Id, JsonElement? Payload)
{
    /// <returns>Null when it is no message.</returns>
    public static SocketMessage? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 128 });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("type"u8, out var type)
                || type.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            return new SocketMessage(
                type.GetString()!,
                root.TryGetProperty("id"u8, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null,
                root.TryGetProperty("payload"u8, out var payload) ? payload.Clone() : null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
