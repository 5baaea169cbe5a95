namespace GreenDonut;

/// <summary>Nothing has a key that was required.</summary>
public class KeyNotFoundException(string message) : Exception(message);
