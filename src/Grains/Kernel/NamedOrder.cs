using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>What an aggregate knows of an order that its sender has named: a name stands for one order.</summary>
/// <param name="Version">The version that carried it out.</param>
/// <param name="Refusal">Why it is none: another order was carried out under the name.</param>
internal readonly record struct NamedOrder(long Version, Refusal? Refusal)
{
    /// <summary>Null when the order is to be decided: nothing was carried out under its name.</summary>
    /// <param name="changes">What was carried out.</param>
    /// <param name="actor">Who gives the order, with its name and its content.</param>
    /// <param name="action">The order.</param>
    public static NamedOrder? Find(ChangeLog changes, Actor actor, string action)
    {
        if (actor.OrderId is not { } name) return null;
        var isTaken = false;
        foreach (var (version, change) in changes.FindNamed(actor.Id, name))
        {
            // stored without its content, or given by a process that tells none: compared by the action alone
            var isSame = change.Content is null || actor.OrderContent is null
                ? change.Action == action
                : change.Content == actor.OrderContent.Digest;
            if (isSame && change.Action == action) return new NamedOrder(version, null);
            isTaken |= !isSame && change.Content is not null && actor.OrderContent is not null;
        }

        return isTaken ? new NamedOrder(0, CommonRefusals.KeyReused) : null;
    }
}
