namespace ChiBo.Gateway.Door.Documents;

/// <summary>The brackets of a document that are open at a place, the innermost last.</summary>
internal sealed class Brackets
{
    private readonly Stack<byte> _open = [];

    public void Open(byte bracket) => _open.Push(bracket);

    public void Close() => _open.Pop();

    /// <summary>False for a bracket that closes what is not open: the engine says so.</summary>
    public bool MayFollow(byte sign) => sign switch
    {
        (byte)'}' => IsInnermost((byte)'{'),
        (byte)']' => IsInnermost((byte)'['),
        (byte)')' => IsInnermost((byte)'('),
        _ => true,
    };

    private bool IsInnermost(byte bracket) => _open.TryPeek(out var open) && open == bracket;
}
