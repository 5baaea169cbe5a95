using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Requests;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.Transport.Http;

/// <summary>A request as a JSON object: query, operationName, variables, extensions.</summary>
internal static class JsonBody
{
    public static bool IsJson(HttpRequest request) =>
        request.ContentType is "application/json"
        || (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    /// <exception cref="RequestProblem">The body is too large or is no request.</exception>
    public static async ValueTask Read(HttpContext context, OperationRequestBuilder builder) =>
        Read(await RequestBody.Read(context), builder);

    /// <exception cref="RequestProblem">It is no request.</exception>
    public static void Read(ReadOnlyMemory<byte> json, OperationRequestBuilder builder)
    {
        try
        {
            var reader = new Utf8JsonReader(WithoutMark(ref json));
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw RequestProblem.Invalid(); // a list would be a batch, which is off
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadProperty(ref reader, json, builder);
            }

            if (reader.Read())
            {
                throw RequestProblem.Invalid();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw RequestProblem.Invalid();
        }

        if (builder.Source is not { Key.IsEmpty: false })
        {
            throw RequestProblem.Invalid();
        }
    }

    private static void ReadProperty(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, OperationRequestBuilder builder)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            Expect(reader.TokenType is JsonTokenType.String);
            // between the quotes, which stand on both sides of the token
            var start = (int)reader.TokenStartIndex + 1;
            builder.Source = DocumentSource.FromJsonString(json[start..((int)reader.BytesConsumed - 1)]);
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            Expect(reader.TokenType is JsonTokenType.String or JsonTokenType.Null);
            builder.SetOperationName(reader.GetString());
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            if (ReadObject(ref reader) is { } variables)
            {
                builder.JsonVariables = variables;
            }
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            if (ReadObject(ref reader) is { } extensions)
            {
                builder.SetExtensions(JsonValues.ReadObject(extensions));
            }
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    /// <summary>Null for null.</summary>
    private static JsonElement? ReadObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        Expect(reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null);
        return reader.TokenType is JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
    }

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw RequestProblem.Invalid();
        }
    }

    /// <summary>Some clients write a byte order mark.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ref ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        return json.Span;
    }
}
