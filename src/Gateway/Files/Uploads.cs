using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Gateway.Files;

/// <summary>Takes the content of a document: in the order itself, or as uploaded before.</summary>
public sealed class Uploads(IDocumentStore store)
{
    public async Task<Upload> Take(Caller caller, IFile? file, string? sha256, CancellationToken cancellation)
    {
        if (file is null == sha256 is null) return FileRefusals.OneContent;
        if (sha256 is not null)
            return await store.Find(sha256, caller.Id, cancellation) is { } known ? known : FileRefusals.NotUploaded;
        await using var content = file!.OpenReadStream();
        return await store.Store(content, caller.Id, cancellation);
    }
}
