using HotChocolate.Execution;
using HotChocolate.Execution.Results;

namespace HotChocolate.Transport.WebSockets;

/// <summary>Writes the messages of the protocol.</summary>
internal static class Messages
{
    public static ReadOnlyMemory<byte> Ack { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    public static ReadOnlyMemory<byte> Ping { get; } = "{\"type\":\"ping\"}"u8.ToArray();

    public static void WritePong(ResponseBuffer target, IReadOnlyDictionary<string, object?>? payload)
    {
        target.Write("{\"type\":\"pong\""u8);
        if (payload is not null)
        {
            target.Write(",\"payload\":"u8);
            JsonOutput.WriteObject(target, payload);
        }

        target.WriteByte((byte)'}');
    }

    public static void WriteNext(ResponseBuffer target, string id, OperationResult result)
    {
        Begin(target, "{\"type\":\"next\",\"id\":"u8, id);
        target.Write(",\"payload\":"u8);
        ResponseWriter.Write(result, target);
        target.WriteByte((byte)'}');
    }

    public static void WriteErrors(ResponseBuffer target, string id, IReadOnlyList<IError> errors)
    {
        Begin(target, "{\"type\":\"error\",\"id\":"u8, id);
        target.Write(",\"payload\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                target.WriteByte((byte)',');
            }

            ResponseWriter.WriteError(errors[i], target);
        }

        target.Write("]}"u8);
    }

    public static void WriteComplete(ResponseBuffer target, string id)
    {
        Begin(target, "{\"type\":\"complete\",\"id\":"u8, id);
        target.WriteByte((byte)'}');
    }

    private static void Begin(ResponseBuffer target, ReadOnlySpan<byte> start, string id)
    {
        target.Write(start);
        JsonOutput.WriteString(target, id);
    }
}
