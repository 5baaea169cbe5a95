using ChiBo.Contracts.Grains.Kernel;
using Orleans.Runtime;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// A call that was turned away before it reached its grain, as when one activation after the other goes, is made once
/// more before a person is asked to.
/// </summary>
internal static class OnceMore
{
    /// <summary>A question may be asked any number of times.</summary>
    public static async Task<T> Ask<T>(Func<Task<T>> question)
    {
        try
        {
            return await question();
        }
        catch (OrleansMessageRejectionException)
        {
            return await question();
        }
    }

    /// <summary>
    /// An order with a name is carried out once however often it comes. One without a name is given again only where it
    /// was surely not carried out: a silo that went in the middle may have done it.
    /// </summary>
    /// <param name="caller">Who gives it.</param>
    /// <param name="order">Gives it.</param>
    /// <param name="patience">Ends the waiting for its answer, not the order.</param>
    public static async Task<T> Order<T>(Caller caller, Func<Task<T>> order, CancellationToken patience = default)
    {
        try
        {
            return await order().WaitAsync(patience);
        }
        catch (OrleansMessageRejectionException turnedAway)
            when (caller.OrderId is not null || turnedAway is not SiloUnavailableException)
        {
            return await order().WaitAsync(patience);
        }
    }
}
