// A browser writes the form behind an answered page to its disk, so that it can send it again after a restart.
// Putting the page's own address in its place leaves nothing to send, and nothing to read.
history.replaceState(null, "", location.href);
