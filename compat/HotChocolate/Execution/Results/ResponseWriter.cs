using System.Buffers;

namespace HotChocolate.Execution.Results;

internal static class ResponseWriter
{
    public static void Write(OperationResult result, IBufferWriter<byte> target) => throw new NotSupportedException();
}
