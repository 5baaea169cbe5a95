using System.Runtime.InteropServices;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Requests;
using HotChocolate.Execution.Results;

namespace HotChocolate.Transport;

/// <summary>Reads a request as clients write it in JSON.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = 128 };

    /// <exception cref="RefusedRequestException">It is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json, _options);
        }
        catch (JsonException)
        {
            throw new RefusedRequestException([new Error("The request is no valid JSON.", "HC0011")]);
        }
    }

    /// <param name="request">The parsed request.</param>
    /// <param name="source">The bytes it was parsed from, when they live as long as the request is read.</param>
    /// <exception cref="RefusedRequestException">It is no request.</exception>
    public static OperationRequestBuilder Read(JsonElement request, ReadOnlyMemory<byte> source)
    {
        if (request.ValueKind != JsonValueKind.Object)
        {
            throw Invalid("Invalid GraphQL Request.");
        }

        var builder = OperationRequestBuilder.New();
        foreach (var property in request.EnumerateObject())
        {
            if (property.NameEquals("query"u8))
            {
                builder.Source = ReadQuery(property.Value, source);
            }
            else if (property.NameEquals("operationName"u8))
            {
                builder.SetOperationName(ReadOptional(property.Value, JsonValueKind.String)?.GetString());
            }
            else if (property.NameEquals("variables"u8))
            {
                builder.JsonVariables = ReadOptional(property.Value, JsonValueKind.Object);
            }
            else if (property.NameEquals("extensions"u8)
                && ReadOptional(property.Value, JsonValueKind.Object) is { } extensions)
            {
                builder.SetExtensions(JsonValues.ReadObject(extensions));
            }
        }

        return builder.Source is { Key.IsEmpty: false }
            ? builder
            : throw Invalid("The request has no query.");
    }

    public static RefusedRequestException Invalid(string message) => new([new Error(message, Codes.RequestInvalid)]);

    private static JsonElement? ReadOptional(JsonElement value, JsonValueKind kind) =>
        value.ValueKind == kind ? value
        : value.ValueKind == JsonValueKind.Null ? null
        : throw Invalid("Invalid GraphQL Request.");

    private static DocumentSource? ReadQuery(JsonElement query, ReadOnlyMemory<byte> source)
    {
        if (ReadOptional(query, JsonValueKind.String) is null)
        {
            return null;
        }

        var quoted = JsonMarshal.GetRawUtf8Value(query);
        return source.Span.Overlaps(quoted, out var offset)
            ? DocumentSource.FromJsonString(source.Slice(offset + 1, quoted.Length - 2))
            : DocumentSource.FromJsonString(quoted[1..^1].ToArray());
    }
}
