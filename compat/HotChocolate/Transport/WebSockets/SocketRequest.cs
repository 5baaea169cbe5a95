using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;

namespace HotChocolate.Transport.WebSockets;

/// <summary>The payload of a <c>subscribe</c> message as a request.</summary>
internal static class SocketRequest
{
    /// <exception cref="RequestProblem">It is no request.</exception>
    public static OperationRequestBuilder Read(JsonElement payload)
    {
        var builder = OperationRequestBuilder.New();
        if (Find(payload, "query") is not { ValueKind: JsonValueKind.String } query || query.GetString() is not { Length: > 0 } document)
        {
            throw RequestProblem.Invalid();
        }

        builder.SetDocument(document);
        switch (Find(payload, "operationName"))
        {
            case null:
                break;
            case { ValueKind: JsonValueKind.String } name:
                builder.SetOperationName(name.GetString());
                break;
            default:
                throw RequestProblem.Invalid();
        }

        builder.JsonVariables = Object(payload, "variables");
        if (Object(payload, "extensions") is { } extensions)
        {
            builder.SetExtensions(JsonValues.ReadObject(extensions));
        }

        return builder;
    }

    private static JsonElement? Object(JsonElement payload, string name) => Find(payload, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => value,
        _ => throw RequestProblem.Invalid(),
    };

    /// <summary>Null also for a JSON null.</summary>
    private static JsonElement? Find(JsonElement payload, string name) =>
        payload.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
