namespace ChiBo.Silo.Configuration;

/// <summary>Settings that a process cannot start without; the message names all of them.</summary>
public sealed class MissingSettingsException(string message) : Exception(message);
