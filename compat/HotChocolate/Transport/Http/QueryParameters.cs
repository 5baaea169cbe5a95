using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>A request in the query string: query, operationName, variables, extensions.</summary>
internal static class QueryParameters
{
    /// <exception cref="RequestProblem">There is no query, or the variables are no JSON object.</exception>
    public static void Read(IQueryCollection query, OperationRequestBuilder builder)
    {
        if (query["query"] is not [{ Length: > 0 } document])
        {
            throw RequestProblem.Invalid();
        }

        builder.SetDocument(document);
        if (query["operationName"] is [{ Length: > 0 } operation])
        {
            builder.SetOperationName(operation);
        }

        if (query["variables"] is [{ Length: > 0 } variables] && ReadObject(variables) is { } values)
        {
            builder.JsonVariables = values;
        }

        if (query["extensions"] is [{ Length: > 0 } extensions] && ReadObject(extensions) is { } more)
        {
            builder.SetExtensions(JsonValues.ReadObject(more));
        }
    }

    private static JsonElement? ReadObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => document.RootElement.Clone(),
                JsonValueKind.Null => null,
                _ => throw RequestProblem.Invalid(),
            };
        }
        catch (JsonException)
        {
            throw RequestProblem.Invalid();
        }
    }
}
