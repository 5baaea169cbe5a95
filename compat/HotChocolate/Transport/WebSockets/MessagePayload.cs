using System.Text.Json;
using HotChocolate.AspNetCore.Subscriptions.Protocols;

namespace HotChocolate.Transport.WebSockets;

/// <summary>The payload of a message, as JSON.</summary>
internal sealed class MessagePayload(JsonElement? json) : IOperationMessagePayload
{
    public T? As<T>()
        where T : class =>
        json is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element
            ? element.Deserialize<T>(JsonSerializerOptions.Web)
            : null;
}
