using System.Buffers;

namespace HotChocolate.Execution.Results;

/// <summary>Writes whole responses: errors, then data, then extensions.</summary>
internal static class ResponseWriter
{
    public static void Write(OperationResult result, IBufferWriter<byte> target)
    {
        if (target is ResponseBuffer buffer)
        {
            Write(result, buffer);
            return;
        }

        using var rented = new ResponseBuffer();
        Write(result, rented);
        target.Write(rented.Written.Span);
    }

    public static void Write(OperationResult result, ResponseBuffer target)
    {
        target.WriteByte((byte)'{');
        var isFirst = true;
        if (result.Errors is { Count: > 0 } errors)
        {
            target.Write("\"errors\":["u8);
            for (var i = 0; i < errors.Count; i++)
            {
                if (i > 0)
                {
                    target.WriteByte((byte)',');
                }

                WriteError(errors[i], target);
            }

            target.WriteByte((byte)']');
            isFirst = false;
        }

        if (result.IsDataSet)
        {
            Next(target, ref isFirst);
            target.Write("\"data\":"u8);
            target.Write(result.DataJson.IsEmpty ? "null"u8 : result.DataJson);
        }

        if (result.Extensions is { Count: > 0 } extensions)
        {
            Next(target, ref isFirst);
            target.Write("\"extensions\":"u8);
            JsonOutput.WriteObject(target, extensions);
        }

        target.WriteByte((byte)'}');
    }

    /// <summary>Message, locations, path, extensions.</summary>
    public static void WriteError(IError error, ResponseBuffer target)
    {
        target.Write("{\"message\":"u8);
        JsonOutput.WriteString(target, error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            target.Write(",\"locations\":["u8);
            for (var i = 0; i < locations.Count; i++)
            {
                target.Write(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
                JsonOutput.WriteNumber(target, locations[i].Line);
                target.Write(",\"column\":"u8);
                JsonOutput.WriteNumber(target, locations[i].Column);
                target.WriteByte((byte)'}');
            }

            target.WriteByte((byte)']');
        }

        if (error.Path is { } path)
        {
            target.Write(",\"path\":"u8);
            JsonOutput.WriteList(target, path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            target.Write(",\"extensions\":"u8);
            JsonOutput.WriteObject(target, extensions);
        }

        target.WriteByte((byte)'}');
    }

    private static void Next(ResponseBuffer target, ref bool isFirst)
    {
        if (!isFirst)
        {
            target.WriteByte((byte)',');
        }

        isFirst = false;
    }
}
