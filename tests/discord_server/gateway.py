"""The gateway: sessions, what each may hear, resuming, and being broken on purpose."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.discord_server import payloads
from tests.discord_server.messages import emptied
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.server_differences import ServerDifferences
from tests.discord_server.sessions import Session, Socket
from tests.discord_server.state import Application
from tests.discord_server.times import Signal

if TYPE_CHECKING:
    from tests.discord_server.messages import Message
    from tests.discord_server.state import Channel, Guild
    from tests.discord_server.world import World

PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
EVERY_INTENT = (1 << 26) - 1
MEMBERS = 1 << 1
EVENTS_PER_MINUTE = 120


class Gateway:
    """Every session of every bot."""

    def __init__(
        self, world: World, heartbeat_interval: float, differences: ServerDifferences
    ) -> None:
        self.world = world
        self.differences = differences
        self.heartbeat_interval = heartbeat_interval
        self.sessions: dict[str, Session] = {}
        self.sockets: set[Socket] = set()
        self.is_silent = False
        self.is_down = False
        self.identifies = 0
        self.resumes = 0
        self.changed = Signal()
        self.public_url = ""
        self.presences: dict[int, Any] = {}
        world.listeners.append(self.hear)

    def hear(
        self,
        event: str,
        data: dict[str, Any],
        *,
        intents: int,
        guild: Guild | None,
        channel: Channel | None,
        only: Application | None,
        content_for: Message | None,
    ) -> None:
        """Give an event to every session that may hear it."""
        whole: str | None = None
        said = self.differences.say
        for session in list(self.sessions.values()):
            app = session.app
            if only is not None and app is not only:
                continue
            if intents and not session.intents & intents:
                continue
            if guild is not None and app.id not in guild.applications:
                continue
            if not self._on_shard(session, guild) or not _may_see(app, channel):
                continue
            if content_for is not None and not self.differences.shows_content:
                shown = emptied(data, app.user, content_for, session.intents)
                if shown is not data:
                    self._tell(session, event, json.dumps(said(shown)))
                    continue
            if whole is None:
                whole = json.dumps(said(data))
            self._tell(session, event, whole)

    def _tell(self, session: Session, event: str, data: str) -> None:
        for _ in range(1 + self.differences.tells_twice):
            session.send(event, data)

    def _on_shard(self, session: Session, guild: Guild | None) -> bool:
        number, count = session.shard
        return (guild.id >> 22) % count == number if guild else number == 0

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Speak with one connection until it ends."""
        if self.is_down:
            return web.Response(status=503)
        ws = web.WebSocketResponse(max_msg_size=0, compress=False)
        await ws.prepare(request)
        compress = request.query.get("compress")
        socket = Socket(ws, compress)
        self.sockets.add(socket)
        writing = asyncio.create_task(socket.write())
        if request.query.get("v", "10") not in ("9", "10"):
            socket.close(4012, "Invalid API version.")
        elif compress in self.differences.unread:
            socket.close(4002, "Error while decoding payload.")
        else:
            socket.put_op(10, {"heartbeat_interval": int(self.heartbeat_interval * 1000)})
        try:
            while True:
                try:
                    message = await ws.receive(timeout=self.heartbeat_interval * 2)
                except TimeoutError:
                    socket.close(4009, "Session timed out.")
                    break
                if message.type == WSMsgType.TEXT:
                    self._take(socket, message.data)
                elif message.type == WSMsgType.BINARY:
                    self._take(socket, message.data.decode())
                else:
                    break
        finally:
            self.sockets.discard(socket)
            session = socket.session
            if session is not None and session.socket is socket:
                session.socket = None
                if ws.close_code in (1000, 1001):
                    self.sessions.pop(session.id, None)
            socket.queue.put_nowait(None)
            await writing
            self.changed.fire()
        return ws

    def _take(self, socket: Socket, text: str) -> None:
        now = asyncio.get_running_loop().time()
        socket.received.append(now)
        while socket.received[0] < now - 60:
            socket.received.popleft()
        if len(socket.received) > EVENTS_PER_MINUTE:
            socket.close(4008, "Rate limited.")
            return
        try:
            packet = json.loads(text)
            op, data = packet["op"], packet.get("d")
        except (ValueError, KeyError, TypeError):
            socket.close(4002, "Error while decoding payload.")
            return
        if op == 1:
            socket.beats += 1
            if not self.is_silent:
                socket.put_op(11)
        elif op == 2:
            self._identify(socket, data or {})
        elif op == 6:
            self._resume(socket, data or {})
        elif socket.session is None:
            socket.close(4003, "Not authenticated.")
        elif op == 3:
            self.presences[socket.session.app.id] = data
        elif op == 8:
            self._members(socket.session, data or {})
        elif op != 4:
            socket.close(4001, "Unknown opcode.")

    def _identify(self, socket: Socket, data: dict[str, Any]) -> None:
        self.identifies += 1
        app = self.world.tokens.get(str(data.get("token", "")).removeprefix("Bot "))
        intents = data.get("intents")
        shard = tuple(data.get("shard") or (0, 1))
        if socket.session is not None:
            socket.close(4005, "Already authenticated.")
        elif app is None:
            socket.close(4004, "Authentication failed.")
        elif not isinstance(intents, int) or intents & ~EVERY_INTENT:
            socket.close(4013, "Invalid intent(s).")
        elif intents & PRIVILEGED & ~app.privileged_intents:
            socket.close(4014, "Disallowed intent(s).")
        elif len(shard) != 2 or not 0 <= shard[0] < shard[1]:
            socket.close(4010, "Invalid shard.")
        else:
            self._begin(socket, Session(app, intents, (shard[0], shard[1])))

    def _begin(self, socket: Socket, session: Session) -> None:
        app = session.app
        for old in [one for one in self.sessions.values() if one.app is app]:
            if old.socket is None and old.shard == session.shard:
                del self.sessions[old.id]  # who identifies anew resumes nothing
        self.sessions[session.id] = session
        session.socket, socket.session = socket, session
        guilds = [
            one for one in self.world.guilds.values()
            if app.id in one.applications and self._on_shard(session, one)
        ]  # fmt: skip
        named = guilds if self.differences.names_servers else []
        ready = {
            "v": 10,
            "user": {
                **payloads.user(app.user),
                "verified": True,
                "mfa_enabled": True,
                "email": None,
            },
            "user_settings": {},
            "session_id": session.id,
            "resume_gateway_url": self.public_url,
            "shard": list(session.shard),
            "guilds": [{"id": str(one.id), "unavailable": True} for one in named],
            "private_channels": [],
            "relationships": [],
            "presences": [],
            "application": {
                "id": str(app.id),
                "flags": payloads.application(app, self.world)["flags"],
            },
            "_trace": [],
        }
        session.send("READY", json.dumps(self.differences.say(ready)))
        if session.intents & 1:
            for one in named:
                data = payloads.guild(one, app.user, whole=True)
                if session.intents & MEMBERS:
                    data["members"] = [payloads.member(each) for each in one.members.values()]
                session.send("GUILD_CREATE", json.dumps(self.differences.say(data)))
        self.changed.fire()

    def _resume(self, socket: Socket, data: dict[str, Any]) -> None:
        session = self.sessions.get(str(data.get("session_id")))
        app = self.world.tokens.get(str(data.get("token", "")).removeprefix("Bot "))
        if app is None:
            socket.close(4004, "Authentication failed.")
            return
        if self.differences.ends_sessions:
            socket.close(4001, "Unknown opcode.")
            return
        seen = data.get("seq")
        if session is None or session.app is not app:
            socket.put_op(9, data=False)
            return
        oldest = session.sent[0][0] if session.sent else session.sequence + 1
        if not isinstance(seen, int) or seen > session.sequence or seen < oldest - 1:
            self.sessions.pop(session.id, None)
            socket.close(4007, "Invalid seq.")
            return
        self.resumes += 1
        if session.socket is not None:
            session.socket.close(4000)
        session.socket, socket.session = socket, session
        for number, text in session.sent:
            if number > seen:
                socket.put(text)
        session.send("RESUMED", '{"_trace":[]}')
        self.changed.fire()

    def _members(self, session: Session, data: dict[str, Any]) -> None:
        guild = self.world.guilds.get(int(data.get("guild_id") or 0))
        if guild is None or session.app.id not in guild.applications:
            return
        wanted = data.get("user_ids")
        if wanted is not None:
            listed = wanted if isinstance(wanted, list) else [wanted]
            ids = {int(one) for one in listed}
            found = [guild.members[one] for one in ids if one in guild.members]
            missing = [str(one) for one in ids if one not in guild.members]
        else:
            start, most = str(data.get("query") or "").lower(), data.get("limit") or 0
            if not start and not session.intents & MEMBERS:
                found = []
            else:
                found = [
                    one for one in guild.members.values() if one.user.name.lower().startswith(start)
                ]
            found, missing = found[:most] if most else found, []
        chunks = [found[at : at + 1000] for at in range(0, len(found), 1000)] or [[]]
        for number, chunk in enumerate(chunks):
            answer = {
                "guild_id": str(guild.id), "members": [payloads.member(one) for one in chunk],
                "chunk_index": number, "chunk_count": len(chunks), "not_found": missing,
                "nonce": data.get("nonce"),
            }  # fmt: skip
            session.send("GUILD_MEMBERS_CHUNK", json.dumps(answer))

    # --- breaking it

    def drop(self, *, resumable: bool, code: int | None, app: Application | None) -> int:
        """Cut connections; a session that is not resumable is refused with op 9."""
        cut = 0
        for session in list(self.sessions.values()):
            if app is not None and session.app is not app:
                continue
            socket, session.socket = session.socket, None
            if not resumable:
                del self.sessions[session.id]
            if socket is not None:
                cut += 1
                socket.session = None
                if code is None:
                    transport = socket.ws._req.transport if socket.ws._req else None  # noqa: SLF001 - aiohttp has no public way to drop a socket
                    if transport is not None:
                        transport.abort()
                else:
                    socket.close(code)
        return cut

    def tell_all(self, op: int, data: Any = None) -> None:
        """Send an op to every connection: 7 to reconnect, 9 for an invalid session."""
        for session in list(self.sessions.values()):
            if op == 9 and data is False:
                del self.sessions[session.id]
            if session.socket is not None:
                session.socket.put_op(op, data)

    async def shut(self) -> None:
        """Close every connection."""
        for socket in list(self.sockets):
            await socket.ws.close(code=WSCloseCode.GOING_AWAY)


def _may_see(app: Application, channel: Channel | None) -> bool:
    if channel is None:
        return True
    if channel.guild is None:
        return app.user.id in channel.recipients
    return bool(in_channel(app.user, channel) & Permission.VIEW_CHANNEL)
