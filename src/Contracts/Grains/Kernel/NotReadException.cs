namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>The store could not be read. Nothing was changed: whoever asked may ask again, whoever ordered may order again.</summary>
[GenerateSerializer, Alias("chibo.not-read")]
public sealed class NotReadException : Exception
{
    public NotReadException(string key) : base($"{key} could not be read; it may be asked again.") { }
}
