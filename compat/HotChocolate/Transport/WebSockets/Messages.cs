using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;

namespace HotChocolate.Transport.WebSockets;

/// <summary>What the server says.</summary>
internal static class Messages
{
    public static readonly ReadOnlyMemory<byte> Acknowledged = "{\"type\":\"connection_ack\"}"u8.ToArray();
    public static readonly ReadOnlyMemory<byte> Ping = "{\"type\":\"ping\"}"u8.ToArray();

    public static ReadOnlyMemory<byte> Pong(IReadOnlyDictionary<string, object?>? payload)
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("{\"type\":\"pong\""u8);
        if (payload is not null)
        {
            buffer.Write(",\"payload\":"u8);
            JsonOutput.WriteObject(buffer, payload);
        }

        buffer.WriteByte((byte)'}');
        return buffer.Written.ToArray();
    }

    public static ReadOnlyMemory<byte> Next(string id, OperationResult result)
    {
        using var buffer = new ResponseBuffer();
        Begin(buffer, id, "next"u8);
        buffer.Write(",\"payload\":"u8);
        ResponseWriter.Write(result, buffer);
        buffer.WriteByte((byte)'}');
        return buffer.Written.ToArray();
    }

    public static ReadOnlyMemory<byte> Error(string id, IReadOnlyList<IError> errors)
    {
        using var buffer = new ResponseBuffer();
        Begin(buffer, id, "error"u8);
        buffer.Write(",\"payload\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                buffer.WriteByte((byte)',');
            }

            ResponseWriter.WriteError(errors[i], buffer);
        }

        buffer.Write("]}"u8);
        return buffer.Written.ToArray();
    }

    public static ReadOnlyMemory<byte> Complete(string id)
    {
        using var buffer = new ResponseBuffer();
        Begin(buffer, id, "complete"u8);
        buffer.WriteByte((byte)'}');
        return buffer.Written.ToArray();
    }

    private static void Begin(ResponseBuffer buffer, string id, ReadOnlySpan<byte> type)
    {
        buffer.Write("{\"id\":"u8);
        buffer.Write(JsonSerializer.SerializeToUtf8Bytes(id));
        buffer.Write(",\"type\":\""u8);
        buffer.Write(type);
        buffer.WriteByte((byte)'"');
    }
}
