using System.Buffers;
using System.Text;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;

namespace HotChocolate;

/// <summary>Writes results as JSON.</summary>
public static class ExecutionResultExtensions
{
    /// <exception cref="NotSupportedException">The result is a stream.</exception>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        if (result is not OperationResult operation)
        {
            throw new NotSupportedException("A stream has no single JSON text.");
        }

        using var buffer = new ResponseBuffer();
        operation.WriteTo(buffer, withIndentations);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

    public static void WriteTo(
        this IOperationResult result,
        IBufferWriter<byte> writer,
        bool withIndentations = true)
    {
        if (!withIndentations)
        {
            ResponseWriter.Write((OperationResult)result, writer);
            return;
        }

        using var compact = new ResponseBuffer();
        ResponseWriter.Write((OperationResult)result, compact);
        JsonValues.Indent(compact.Written, writer);
    }
}
