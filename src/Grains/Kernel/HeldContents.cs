using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// What named orders with something confidential said, held in the memory of the activation for as long as it lasts and
/// there is room: the record must not hold it.
/// </summary>
internal sealed class HeldContents
{
    private const int Most = 1024;

    private readonly Dictionary<(string Actor, string Order), string> _contents = [];
    private readonly Queue<(string Actor, string Order)> _oldestFirst = new();

    public void Keep(Actor actor)
    {
        if (actor is not { OrderId: { } order, OrderContent.Held: { } content }) return;
        if (_contents.TryAdd((actor.Id, order), content)) _oldestFirst.Enqueue((actor.Id, order));
        if (_oldestFirst.Count > Most) _contents.Remove(_oldestFirst.Dequeue());
    }

    /// <summary>Null when the actor's order says what was carried out under its name, as far as is known here.</summary>
    public Refusal? Check(Actor actor) =>
        actor is { OrderId: { } order, OrderContent.Held: { } content }
        && _contents.TryGetValue((actor.Id, order), out var held)
        && held != content
            ? CommonRefusals.KeyReused
            : null;
}
