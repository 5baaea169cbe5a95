
namespace Orleans.Runtime;

/// <summary>Keeps activations and hears when one leaves.</summary>
internal interface IActivationHome
{
    /// <summary>
    /// Takes an activation out and gives what still waits for it to another. The leaving activation calls this inside
    /// its lock, so that nothing can arrive between the two and overtake.
    /// </summary>
    void Leave(Activation activation, WaitingLine waiting);
}
