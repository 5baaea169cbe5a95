namespace HotChocolate.Types;

/// <summary>Makes what a client sees of an exception.</summary>
public interface IPayloadErrorFactory<in TException, out TError>
    where TException : Exception
{
    TError? CreateErrorFrom(TException exception);
}
