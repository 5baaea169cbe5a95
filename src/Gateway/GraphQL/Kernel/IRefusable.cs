using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>A payload that can say that a command was refused before anybody was asked.</summary>
public interface IRefusable<out TSelf> where TSelf : IRefusable<TSelf>
{
    static abstract TSelf ForRefusal(Refusal refusal);
}
