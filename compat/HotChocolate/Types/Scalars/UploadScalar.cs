using System.Text.Json;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Types.Scalars;

/// <summary>A file of a multipart request; it comes in and never goes out.</summary>
internal sealed class UploadScalar() : ScalarCodec<IFile>(
    "Upload",
    "A file of a multipart request.")
{
    public override bool Write(ResponseBuffer target, IFile value) => false;

    protected override bool TryReadLiteral(ValueNode literal, out IFile value)
    {
        value = null!;
        return false;
    }

    protected override bool TryReadJson(JsonElement json, out IFile value)
    {
        value = null!;
        return false;
    }
}
