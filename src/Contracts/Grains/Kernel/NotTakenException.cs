namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>The bus did not take what an aggregate was asked to say again. It may be asked again.</summary>
[GenerateSerializer, Alias("chibo.not-taken")]
public sealed class NotTakenException : Exception
{
    public NotTakenException(string key) : base($"The bus did not take {key}; it may be asked again.") { }
}
