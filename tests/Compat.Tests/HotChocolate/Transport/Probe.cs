using HotChocolate;
using HotChocolate.Types;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

/// <summary>What the transports are tried with.</summary>
public sealed class ProbeQuery
{
    public string Hello(string name = "Bí thư") => $"Chào {name}";

    public string? Fails() => throw new InvalidOperationException("at ChiBo.Secret() in /secret.cs:line 1");

    public string Must() => throw new InvalidOperationException();

    public string? State([GlobalState] string? state) => state;
}

/// <summary>What changes the probe.</summary>
public sealed class ProbeMutation
{
    public async Task<string> Say(string text, Messages messages)
    {
        await Task.Yield();
        messages.Send(text);
        return text;
    }

    public async Task<string> Upload(IFile file, UploadNote? note)
    {
        await using var stream = file.OpenReadStream();
        using var reader = new StreamReader(stream);
        return $"{file.Name} {file.Length} {file.ContentType} {await reader.ReadToEndAsync()} {note?.Text}"
            + $"{string.Concat(note?.Files?.Select(more => more.Name) ?? [])}";
    }
}

/// <summary>A file within an input.</summary>
public sealed record UploadNote(string Text, IReadOnlyList<IFile>? Files);

/// <summary>What the probe tells.</summary>
public sealed class ProbeSubscription
{
    [Subscribe(With = nameof(Listen))]
    public string Said([EventMessage] string text) => text;

    public IAsyncEnumerable<string> Listen(Messages messages, CancellationToken cancellation) => messages.Listen(cancellation);
}
