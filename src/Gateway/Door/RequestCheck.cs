using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Door.Documents;

namespace ChiBo.Gateway.Door;

/// <summary>
/// Holds the JSON of a GraphQL request against its form before an engine parses it: an object with a document, texts that
/// are text, at most 64 levels. It takes time in proportion to the bytes.
/// </summary>
internal static class RequestCheck
{
    /// <summary>How deep objects and lists of a request stand in one another.</summary>
    private const int Depth = 64;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = Depth };

    /// <summary>Checks the body of an HTTP request, and its document.</summary>
    /// <param name="json">The whole body.</param>
    /// <param name="subscribes">One of its operations is a subscription.</param>
    public static Refusal? OfBody(ReadOnlySpan<byte> json, out bool subscribes)
    {
        subscribes = false;
        try
        {
            return Utf8.IsValid(json) ? ReadBody(json, out subscribes) : RequestRefusals.Malformed;
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return RequestRefusals.Malformed;
        }
    }

    /// <summary>Checks a message of the protocol graphql-transport-ws, and the document of one that subscribes.</summary>
    public static SocketMessage OfMessage(ReadOnlySpan<byte> json)
    {
        try
        {
            return Utf8.IsValid(json) ? ReadMessage(json) : SocketMessage.Malformed;
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return SocketMessage.Malformed;
        }
    }

    /// <summary>Checks a document, and a parameter beside it that is JSON.</summary>
    public static Refusal? OfText(ReadOnlySpan<byte> document, out bool subscribes) =>
        DocumentCheck.Find(document, out subscribes);

    /// <summary>True when the text is one JSON object, or nothing.</summary>
    public static bool IsObject(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, Options);
            if (!reader.Read() || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            {
                return false;
            }

            while (reader.Read())
            {
                CheckText(ref reader);
            }

            return true;
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return false;
        }
    }

    private static bool IsMalformed(Exception exception) => exception is JsonException or InvalidOperationException;

    private static Refusal? ReadBody(ReadOnlySpan<byte> json, out bool subscribes)
    {
        var reader = new Utf8JsonReader(json, Options);
        subscribes = false;
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
        {
            return RequestRefusals.Malformed;
        }

        var hasDocument = false;
        Refusal? refusal = null;
        while (reader.Read())
        {
            CheckText(ref reader);
            if (reader is not { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName })
            {
                continue;
            }

            if (reader.ValueTextEquals("query"u8))
            {
                reader.Read();
                refusal ??= ReadDocument(ref reader, ref subscribes);
                hasDocument = true;
            }
            else if (reader.ValueTextEquals("variables"u8) || reader.ValueTextEquals("extensions"u8))
            {
                reader.Read();
                refusal ??= Require(reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null);
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                reader.Read();
                CheckText(ref reader);
                refusal ??= Require(reader.TokenType is JsonTokenType.String or JsonTokenType.Null);
            }
        }

        return refusal ?? Require(hasDocument);
    }

    private static SocketMessage ReadMessage(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
        {
            return SocketMessage.Malformed;
        }

        string? type = null, id = null;
        var isPayload = false;
        var subscribes = false;
        Refusal? refusal = null;
        while (reader.Read())
        {
            CheckText(ref reader);
            if (reader.TokenType is not JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.CurrentDepth == 1)
            {
                isPayload = reader.ValueTextEquals("payload"u8);
                if (reader.ValueTextEquals("type"u8))
                {
                    reader.Read();
                    type = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
                }
                else if (reader.ValueTextEquals("id"u8))
                {
                    reader.Read();
                    id = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
                }
            }
            else if (isPayload && reader.CurrentDepth == 2 && reader.ValueTextEquals("query"u8))
            {
                reader.Read();
                refusal ??= ReadDocument(ref reader, ref subscribes);
            }
        }

        return type is null ? SocketMessage.Malformed
            : new SocketMessage(type, id, type == "subscribe" ? refusal : null);
    }

    private static Refusal? ReadDocument(ref Utf8JsonReader reader, ref bool subscribes)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            return RequestRefusals.Malformed;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length + 1);
        try
        {
            var length = reader.CopyString(bytes);
            var refusal = Require(length > 0) ?? DocumentCheck.Find(bytes.AsSpan(0, length), out subscribes);
            return refusal;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Half a surrogate pair in an escaped text makes the reader throw.</summary>
    private static void CheckText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
        {
            return;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length + 1);
        try
        {
            reader.CopyString(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Refusal? Require(bool isSo) => isSo ? null : RequestRefusals.Malformed;
}
