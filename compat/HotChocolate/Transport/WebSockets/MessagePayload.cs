using System.Text.Json;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution.Results;

namespace HotChocolate.Transport.WebSockets;

/// <summary>What a client sent along with a message.</summary>
internal sealed class MessagePayload(JsonElement? payload) : IOperationMessagePayload
{
    private static readonly JsonSerializerOptions _web = new(JsonSerializerDefaults.Web);

    public T? As<T>()
        where T : class
    {
        if (payload is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json)
        {
            return null;
        }

        var wantsPlain = typeof(T).IsAssignableFrom(typeof(IReadOnlyDictionary<string, object?>));
        return json.ValueKind == JsonValueKind.Object && wantsPlain
            ? (T)JsonValues.ReadObject(json)
            : json.Deserialize<T>(_web);
    }
}
